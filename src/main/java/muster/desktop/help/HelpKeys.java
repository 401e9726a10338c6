package muster.desktop.help;

import java.util.List;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.MenuEntry;

/**
 * The keys that the help lists, from where they are read.
 *
 * @param menus of the menu bar
 * @param groups of the parts of the window that have keys of their own
 */
public record HelpKeys(List<MenuEntry> menus, List<Group> groups) {
  public HelpKeys {
    menus = List.copyOf(menus);
    groups = List.copyOf(groups);
  }

  /**
   * The keys of one part of the window.
   *
   * @param key of its title
   */
  public record Group(String key, List<KeyUse> uses) {
    public Group {
      uses = List.copyOf(uses);
    }
  }
}
