package muster.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import muster.model.Site;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReplacementTest {
  @Provide
  Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  @Property(tries = 150)
  void anyWorkspaceBecomesAnyOtherAndIsItselfAgainWhenUndone(
      @ForAll("workspaces") Workspace before, @ForAll("workspaces") Workspace after) {
    Editing done = Editing.of(before).apply(Replacement.of("restore", before, after));
    assertThat(done.workspace()).isEqualTo(after);
    assertThat(done.undo().workspace()).isEqualTo(before);
    assertThat(done.undo().redo().workspace()).isEqualTo(after);
  }

  @Test
  void onlyWhatDiffersIsInTheStep() {
    Workspace shipped = ShippedData.WORKSPACE;
    List<Site> sites = new ArrayList<>(shipped.sites());
    sites.remove(3);
    Workspace after = RecordList.SITES.with(shipped, sites);
    assertThat(Replacement.of("x", shipped, after).changes()).hasSize(1);
    assertThat(Replacement.of("x", shipped, shipped).changes()).isEmpty();
  }
}
