"""Mending what has one right mend: the diagnoses' own mends applied, shown, and written when told."""
