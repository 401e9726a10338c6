package muster.desktop.presenter;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.MenuItems;
import muster.desktop.kit.Words;

/** How a show begins. */
public final class PresentMenu {
  private PresentMenu() {}

  public static List<MenuItem> items(Presenter presenter) {
    CheckMenuItem flies = new CheckMenuItem(Words.text("menu.present.fly"));
    flies.setId("menu.present.fly");
    flies.selectedProperty().bindBidirectional(presenter.fliesProperty());
    return List.of(
        new SeparatorMenuItem(),
        MenuItems.of("menu.present.begin", "F5", presenter::begin),
        MenuItems.of("menu.present.resume", "Shift+F5", presenter::resume),
        flies);
  }

  /** What keys do while a show runs, for the help. */
  public static List<KeyUse> showKeys() {
    return ShowCommand.uses();
  }

  /** What keys do while a show asks "what if", for the help. */
  public static List<KeyUse> askKeys() {
    return WhatIfCommand.uses();
  }
}
