package muster.desktop.shell;

import javafx.scene.Node;

/**
 * The panes that the window shows, and what menus and buttons ask of them.
 *
 * @param search puts the cursor into the search field of the countries
 * @param why shows what the total is made of
 */
public record Contents(
    Node assumptions,
    Node map,
    Node commitments,
    Node detail,
    Node outlook,
    Node explore,
    MapControls controls,
    Runnable search,
    Runnable why) {}
