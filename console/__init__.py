"""The application: start, wiring, window, PBX link, storage. The only package that touches the outside world."""
