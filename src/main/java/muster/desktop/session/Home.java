package muster.desktop.session;

import java.nio.file.Path;
import muster.store.ForeignMembers;

/**
 * Where a workspace is kept.
 *
 * @param foreign what was read with it and the workspace has no place for; what is saved with it is
 *     the {@link Session#foreign session's}, which follows the changes of ids
 */
public record Home(Path folder, ForeignMembers foreign) {}
