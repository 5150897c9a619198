"""An incident's life: reported, graded, activated, resolved, reviewed, closed."""
