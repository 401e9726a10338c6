package muster.desktop.help;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muster.desktop.kit.Bilingual;
import muster.draw.text.Language;

/** What the help shows of what it has. */
public final class HelpViewModel {
  private final HelpKeys keys;
  private final ObjectProperty<Language> language;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<HelpTopic>> topics =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param language in which the person reads
   */
  public HelpViewModel(HelpKeys keys, ObjectProperty<Language> language) {
    this.keys = keys;
    this.language = language;
    search.subscribe(text -> find());
  }

  /** In which it speaks; whoever sets it calls {@link #find} after. */
  ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** What is sought; empty: everything. */
  public StringProperty searchProperty() {
    return search;
  }

  /** What has all the words that are sought. */
  public ReadOnlyObjectProperty<List<HelpTopic>> topicsProperty() {
    return topics.getReadOnlyProperty();
  }

  /** Whether something is sought. */
  boolean isSearching() {
    return !search.get().isBlank();
  }

  Bilingual words() {
    return new Bilingual(language.get());
  }

  /** Says it in the language that is chosen now. */
  public void find() {
    List<HelpTopic> all = HelpTopics.in(words(), keys);
    topics.set(
        isSearching()
            ? all.stream().map(topic -> topic.find(search.get())).flatMap(Optional::stream).toList()
            : all);
  }
}
