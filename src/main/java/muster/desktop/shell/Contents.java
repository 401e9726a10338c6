package muster.desktop.shell;

import javafx.scene.Node;
import muster.desktop.drawing.EditMenu;

/**
 * The panes that the window shows, and what menus and buttons ask of them.
 *
 * @param edit the menu of what changes the workspace
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
    EditMenu edit,
    Runnable search,
    Runnable why) {}
