/**
 * Changes of a workspace that can be undone: what one record was and becomes, and the steps that
 * were made of such changes.
 */
@NullMarked
package muster.model.edit;

import org.jspecify.annotations.NullMarked;
