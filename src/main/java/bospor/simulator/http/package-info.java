/**
 * A small HTTP/1.1 server for loopback: reads a request, asks for an answer and delivers it, well or badly on order.
 *
 * <p>The server of the JDK is not used because two of the faults that are rehearsed lie below it: it always writes its
 * own {@code Date}, and it never lets go of the connection with a reset. Must not know Maskinporten or Skatteetaten.
 */
@NullMarked
package bospor.simulator.http;

import org.jspecify.annotations.NullMarked;
