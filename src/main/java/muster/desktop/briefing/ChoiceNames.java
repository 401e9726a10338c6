package muster.desktop.briefing;

import javafx.util.StringConverter;
import muster.desktop.briefing.SlideViewModel.Choice;
import org.jspecify.annotations.Nullable;

/** Shows a choice by its name. */
final class ChoiceNames extends StringConverter<Choice> {
  @Override
  public String toString(@Nullable Choice choice) {
    return choice == null ? "" : choice.name();
  }

  @Override
  public Choice fromString(String name) {
    throw new UnsupportedOperationException(name);
  }
}
