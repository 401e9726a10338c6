package muster.desktop.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.desktop.kit.Bilingual;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.MenuEntry;
import muster.draw.text.Language;

/** What the help says in a language. */
final class HelpTopics {
  private static final List<String> TOPICS =
      List.of(
          "start",
          "ask",
          "map",
          "countries",
          "explore",
          "evidence",
          "briefing",
          "present",
          "export",
          "data",
          "workspace",
          "command",
          "trust");

  /** What the window itself speaks. */
  private static final Bilingual ENGLISH = new Bilingual(Language.ENGLISH);

  private HelpTopics() {}

  /** The topics in words, then the keys. */
  static List<HelpTopic> in(Bilingual words, HelpKeys keys) {
    List<HelpTopic> topics = new ArrayList<>();
    for (String topic : TOPICS) {
      topics.add(
          new HelpTopic(
              words.text("help.topic." + topic),
              words.text("help.topic." + topic + ".text").lines().toList(),
              List.of()));
    }
    Map<String, List<HelpTopic.Row>> menus = new LinkedHashMap<>();
    for (MenuEntry entry : keys.menus()) {
      add(menus.computeIfAbsent(entry.menu(), menu -> new ArrayList<>()), row(words, entry));
    }
    menus.forEach(
        (menu, rows) ->
            topics.add(
                new HelpTopic(
                    words.text("help.keys.menu", called(words, menu), called(ENGLISH, menu)),
                    List.of(),
                    rows)));
    for (HelpKeys.Group group : keys.groups()) {
      topics.add(
          new HelpTopic(
              words.text("help.keys", words.text(group.key())),
              List.of(),
              group.uses().stream().map(use -> row(words, use)).toList()));
    }
    return List.copyOf(topics);
  }

  /** Two keys for one thing stand in one row. */
  private static void add(List<HelpTopic.Row> rows, HelpTopic.Row row) {
    int place =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).words().equals(row.words()))
            .findFirst()
            .orElse(-1);
    if (place < 0) {
      rows.add(row);
    } else {
      List<String> strokes =
          Stream.concat(rows.get(place).strokes().stream(), row.strokes().stream()).toList();
      rows.set(place, new HelpTopic.Row(strokes, row.words(), row.menu()));
    }
  }

  /** In the menu's own words too: that is what there is to be found in the menu. */
  private static HelpTopic.Row row(Bilingual words, MenuEntry entry) {
    String text = words.find(entry.key()).orElse(entry.text());
    String menu = ENGLISH.find(entry.key()).orElse(text);
    return new HelpTopic.Row(List.of(entry.stroke()), text, menu.equals(text) ? "" : menu);
  }

  private static String called(Bilingual words, String menu) {
    return words.find(menu).orElse(menu);
  }

  private static HelpTopic.Row row(Bilingual words, KeyUse use) {
    return new HelpTopic.Row(use.strokes(), words.text(use.key()), "");
  }
}
