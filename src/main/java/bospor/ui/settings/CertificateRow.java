package bospor.ui.settings;

/**
 * A certificate to choose, in words.
 *
 * @param name whose it is, with the organisation number
 * @param facts until when it is valid, who issued it and where it lies
 * @param reasons why it stands where it stands, a line each; empty when nothing speaks against it
 */
record CertificateRow(
        String thumbprint, String name, String facts, String reasons, boolean selectable, boolean inUse) {}
