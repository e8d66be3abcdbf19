// The button that puts a case into the trainer's list.
import "./gathering-list.js";
import "./gathering-button.js";
