package muster.desktop;

import java.util.function.Consumer;
import java.util.function.Supplier;
import muster.desktop.crash.Work;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Rescue;
import muster.desktop.presenter.Presenter;
import muster.desktop.records.RecordsViewModel;
import muster.draw.text.Language;

/** The work in the window, for when something goes wrong. */
record CrashWork(
    Keeper keeper,
    RecordsViewModel records,
    Presenter presenter,
    Supplier<Language> reading,
    Runnable end)
    implements Work {
  @Override
  public void save(Consumer<? super Rescue> told) {
    keeper.rescue(told);
  }

  @Override
  public int unsavedForms() {
    return records.unsaved();
  }

  @Override
  public void whenAlone(Runnable opens) {
    presenter.whenOver(opens);
  }

  @Override
  public void say(String sentence) {
    if (presenter.showingProperty().get()) {
      presenter.alert(sentence);
    }
  }

  @Override
  public void leave() {
    end.run();
  }

  @Override
  public Language language() {
    return reading.get();
  }
}
