package muster.desktop.presenter;

import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Words;
import muster.desktop.presenter.ShowViewModel.Blank;
import muster.desktop.presenter.ShowViewModel.Tool;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What the keys do, for the pointer. */
final class PresenterBar extends FlowPane {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  PresenterBar(ShowViewModel show, ShowKeys.Doing doing) {
    getStyleClass().add("presenter-bar");
    Button back = button("back", MaterialDesignA.ARROW_LEFT, show::back);
    Button next = button("next", MaterialDesignA.ARROW_RIGHT, show::next);
    Button ask = button("whatif", MaterialDesignH.HELP_CIRCLE_OUTLINE, show::ask);
    Button restore = button("restore", MaterialDesignR.RESTORE, show::restore);
    Button keep = button("keep", MaterialDesignC.CONTENT_SAVE_OUTLINE, doing::keep);
    Button pen = button("pen", MaterialDesignP.PENCIL, () -> show.use(Tool.PEN));
    Button erase = button("erase", MaterialDesignE.ERASER, show.ink()::erase);
    Button light =
        button("spotlight", MaterialDesignS.SPOTLIGHT_BEAM, () -> show.use(Tool.SPOTLIGHT));
    Button black =
        button("black", MaterialDesignP.PROJECTOR_SCREEN_OUTLINE, () -> show.blank(Blank.BLACK));
    Button end = button("end", MaterialDesignE.EXIT_TO_APP, doing::end);
    getChildren().addAll(back, next, ask, restore, keep, pen, erase, light, black, end);
    Lifecycle.whileAttached(
        this,
        () ->
            Subscription.combine(
                show.toolProperty()
                    .subscribe(
                        tool -> {
                          pen.pseudoClassStateChanged(ON, tool == Tool.PEN);
                          light.pseudoClassStateChanged(ON, tool == Tool.SPOTLIGHT);
                        }),
                show.blankProperty()
                    .subscribe(blank -> black.pseudoClassStateChanged(ON, blank != Blank.NONE)),
                show.whatIf()
                    .openProperty()
                    .subscribe(open -> ask.pseudoClassStateChanged(ON, open)),
                show.whatIf()
                    .branchProperty()
                    .subscribe(
                        branch -> {
                          restore.setDisable(branch == null);
                          keep.setDisable(branch == null);
                        })));
  }

  private static Button button(String what, Ikon icon, Runnable action) {
    Button button = new Button(Words.text("present.do." + what), new FontIcon(icon));
    button.setId("present-" + what);
    button.getStyleClass().add(Styles.SMALL);
    button.setTooltip(new Tooltip(Words.text("present.do." + what + ".tip")));
    button.setFocusTraversable(false); // All keys are the show's.
    button.setOnAction(e -> action.run());
    return button;
  }
}
