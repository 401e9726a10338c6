package muster.desktop.session;

import org.jspecify.annotations.Nullable;

/** Works out what a question means. It is called off the window's thread, one call at a time. */
@FunctionalInterface
public interface Answerer {
  /**
   * @param before the situation shown until now, to tell what changed; null at first
   */
  Situation answer(Question question, @Nullable Situation before);
}
