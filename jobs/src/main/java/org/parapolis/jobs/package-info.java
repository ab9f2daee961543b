/**
 * The batch jobs around the pipeline: what a user types ({@code cli}), which files that means
 * ({@code input}) and how they are spread over cores and machines ({@code spark}).
 */
@NullMarked
package org.parapolis.jobs;

import org.jspecify.annotations.NullMarked;
