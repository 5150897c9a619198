"""The agents of the floor lined up for a view: filtered, grouped, sorted, marked where a person should look."""
