package muster.desktop;

import muster.desktop.task.Tasks;

/**
 * What does the work that the window's thread must not do; each by itself, so that none waits for
 * another.
 *
 * @param tasks reading, writing and assessing
 * @param painting the map
 * @param exploring what may take long
 * @param presenting pictures of slides
 */
public record Workers(Tasks tasks, Tasks painting, Tasks exploring, Tasks presenting) {
  /** All work is done at once, by the thread that asks for it. */
  static Workers inline() {
    return new Workers(Tasks.inline(), Tasks.inline(), Tasks.inline(), Tasks.inline());
  }
}
