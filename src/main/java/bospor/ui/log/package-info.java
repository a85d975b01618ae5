/**
 * The look-up log for those who follow it up: who looked whom up and why, filters, and patterns worth a question.
 *
 * <p>Shows no amounts and no names; a person is a mark. Must not know where the log lies or how it is written.
 */
@NullMarked
package bospor.ui.log;

import org.jspecify.annotations.NullMarked;
