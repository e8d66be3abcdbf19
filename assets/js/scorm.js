// What a learning platform remembers of a reader, by SCORM 1.2 (`cmi.core.…`) or SCORM 2004 (`cmi.…`). Without a
// platform everything works, and nothing is remembered.
globalThis.openSession = (standard) => {
  const FORMS = {
    1.2: {
      object: "API",
      calls: ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"],
      status: "cmi.core.lesson_status",
      location: "cmi.core.lesson_location",
      time: "cmi.core.session_time",
      exit: "cmi.core.exit",
      spent: (seconds) => {
        const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        return parts.map((part, index) => String(part).padStart(index ? 2 : 4, "0")).join(":");
      },
    },
    2004: {
      object: "API_1484_11",
      calls: ["Initialize", "GetValue", "SetValue", "Commit", "Terminate"],
      status: "cmi.completion_status",
      location: "cmi.location",
      time: "cmi.session_time",
      exit: "cmi.exit",
      spent: (seconds) => `PT${seconds}S`,
    },
  };
  const DONE = ["completed", "passed", "failed"]; // a platform may have judged already
  const FARTHEST = 500; // frames in frames

  const form = FORMS[standard];

  const above = (start) => {
    let place = start;
    try {
      for (let steps = 0; place && steps < FARTHEST; steps += 1) {
        if (place[form.object]) return place[form.object];
        if (place.parent === place) return null;
        place = place.parent;
      }
    } catch {
      // a frame of somebody else: nothing of it can be seen
    }
    return null;
  };

  const api = above(window) ?? above(window.opener);
  const [initialize, get, set, commit, finish] = form.calls.map(
    (call) =>
      (...values) => {
        try {
          return String(api[call](...values));
        } catch {
          return "false"; // a platform that fails must not keep anybody from reading
        }
      },
  );
  if (!api || initialize("") !== "true") return { location: "", state: "", save() {}, close() {} };

  const start = Date.now();
  const status = get(form.status);
  const before = { location: get(form.location), state: get("cmi.suspend_data") };
  let isDone = DONE.includes(status);
  let isOpen = true;
  if (!isDone) set(form.status, "incomplete");
  set(form.exit, "suspend"); // so that what is remembered is there the next time
  commit("");

  return {
    ...before,

    // Remember where the reader is, what has been read (`state`), and whether that is all; `progress` is 0 to 1.
    save({ location, state, isComplete, progress }) {
      if (!isOpen) return;
      set(form.location, location);
      set("cmi.suspend_data", state);
      if (standard === "2004") set("cmi.progress_measure", String(progress));
      if (isComplete && !isDone) {
        isDone = true;
        set(form.status, "completed");
      }
      commit("");
    },

    // The reader leaves; nothing can be told to the platform after this.
    close() {
      if (!isOpen) return;
      isOpen = false;
      set(form.time, form.spent(Math.round((Date.now() - start) / 1000)));
      commit("");
      finish("");
    },
  };
};
