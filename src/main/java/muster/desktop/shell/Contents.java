package muster.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import muster.desktop.briefing.BriefingMenu;
import muster.desktop.drawing.EditMenu;
import muster.desktop.exchange.MapFiles;
import muster.desktop.exchange.TableFiles;
import muster.desktop.shell.MapControls.Command;
import muster.desktop.workspaces.WorkspacesMenu;

/**
 * The panes that the window shows, and what menus and buttons ask of them.
 *
 * @param film the strip of slides
 * @param slide the form of the slide that is looked at
 * @param data the records and their forms
 * @param edit the menu of what changes the workspace
 * @param briefing the menu of what can be done with a briefing
 * @param workspaces the entries that open, make and copy workspaces
 * @param files takes map files in and writes them
 * @param tables takes tables in and writes them
 * @param slides what can be done with slides as files; the first one has a button
 * @param returned says which picture's slide is shown, and who has the workspace open
 * @param search puts the cursor into the search field of the countries
 * @param why shows what the total is made of
 * @param guide shows the help and the tour
 */
public record Contents(
    Node assumptions,
    Node map,
    Node commitments,
    Node detail,
    Node outlook,
    Node explore,
    Node film,
    Node slide,
    Node data,
    MapControls controls,
    EditMenu edit,
    BriefingMenu briefing,
    WorkspacesMenu workspaces,
    MapFiles files,
    TableFiles tables,
    List<Command> slides,
    Node returned,
    Runnable search,
    Runnable why,
    Guide guide) {
  public Contents {
    slides = List.copyOf(slides);
  }
}
