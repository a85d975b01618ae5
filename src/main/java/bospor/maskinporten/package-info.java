/**
 * Access tokens from Maskinporten: a grant signed with the municipality's key, exchanged for a short-lived token.
 *
 * <p>Implements the port {@code TokenSource}. Tokens and grants live in memory only and never show themselves in a text.
 * Must not know which service a token is for, nor settings files or screens.
 */
@NullMarked
package bospor.maskinporten;

import org.jspecify.annotations.NullMarked;
