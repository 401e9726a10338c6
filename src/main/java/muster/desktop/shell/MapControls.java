package muster.desktop.shell;

/** What menus and buttons ask of the map. */
public record MapControls(Runnable zoomIn, Runnable zoomOut, Runnable fit) {}
