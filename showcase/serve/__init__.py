"""The preview server: `build` called again whenever a source changes."""
