package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import muster.desktop.session.Home;
import muster.desktop.session.Session;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.task.Tasks;
import muster.desktop.workspaces.Recent;
import muster.desktop.workspaces.Workspaces;
import muster.draw.MapLook;
import muster.store.ForeignMembers;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class ShellViewModelTest {
  private final EditedSession edited = new EditedSession();
  private final Session session = edited.session();

  private ShellViewModel model(Layout layout) {
    Workspaces workspaces =
        new Workspaces(
            session,
            Tasks.inline(),
            edited.dialogs(),
            edited.keeper(),
            edited.keeping(),
            new Recent(List.of(), kept -> {}),
            Runnable::run,
            ShippedSession::fail);
    return new ShellViewModel(session, edited.keeper(), workspaces, layout);
  }

  @Test
  void anOpenedWorkspaceGivesTitleMarkingAndDate() {
    ShellViewModel model = model(Layout.FIRST);
    session.open(ShippedData.WORKSPACE, new Home(ShippedData.FOLDER, ForeignMembers.NONE));
    assertThat(model.folderProperty().get()).isEqualTo(ShippedData.FOLDER);
    assertThat(model.titleProperty().get())
        .startsWith(ShippedData.WORKSPACE.header().title())
        .endsWith("Muster");
    assertThat(model.markingProperty().get()).isEqualTo(ShippedData.WORKSPACE.header().marking());
    assertThat(model.asOfProperty().get()).startsWith("As of ");
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void panesAreShownAsTheLayoutSays() {
    Layout left =
        new Layout(
            Layout.FIRST.window(),
            false,
            Layout.FIRST.dividers(),
            Set.of(Pane.COMMITMENTS),
            MapLook.USUAL,
            true,
            null);
    ShellViewModel narrow = model(left);
    assertThat(Pane.values())
        .filteredOn(pane -> narrow.shownProperty(pane).get())
        .containsExactly(Pane.COMMITMENTS);
  }
}
