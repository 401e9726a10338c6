package muster.desktop.kit;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.draw.text.PhraseCondition;
import muster.draw.text.Vocabulary;
import muster.model.Actor;
import muster.model.Coded;
import muster.model.Condition;
import muster.model.Displacement;
import muster.model.Identified;
import muster.model.Messages;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The words of the window: from its bundle, from the labels in a workspace, and for vocabularies
 * the same that maps and slides use.
 */
public final class Words {
  private static final Messages MESSAGES = new Messages("muster.desktop.messages");

  private Words() {}

  /** The text of a key of the desktop's bundle. */
  public static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** The words for a value of a fixed vocabulary; for none a dash. */
  public static String of(@Nullable Coded value) {
    return value == null ? text("none") : Vocabulary.word(value);
  }

  /** The words for a value of a vocabulary that a workspace may extend: an unknown one as it is. */
  public static String orItself(String vocabulary, String value) {
    String key = vocabulary + value;
    return MESSAGES.has(key) ? MESSAGES.text(key) : value.replace('-', ' ');
  }

  /** The actor's name, or its id if the workspace does not name it. */
  public static String actor(Workspace workspace, String id) {
    return label(workspace.actors(), id, Actor::name);
  }

  /** The label of a record, or its id if there is none. */
  public static <T extends Identified> String label(
      List<T> records, String id, Function<T, String> label) {
    return Workspace.find(records, id).map(label).orElse(id);
  }

  /** Names one after another: "France, Germany". */
  public static String list(List<String> names) {
    return String.join(text("list.comma"), names);
  }

  /** Several conditions in words, one after another. */
  public static String conditions(Workspace workspace, Collection<Condition> conditions) {
    PhraseCondition phrase = new PhraseCondition(workspace);
    return conditions.stream().map(phrase::of).collect(Collectors.joining(text("list.conditions")));
  }

  /** What a commitment takes from elsewhere, with the number where it is known. */
  public static String displaced(Displacement displaces) {
    return displaces.troops() == null
        ? displaces.what()
        : text("displaces.troops", displaces.what(), displaces.troops());
  }

  /** A condition in words. */
  public static String condition(Workspace workspace, Condition condition) {
    return new PhraseCondition(workspace).of(condition);
  }
}
