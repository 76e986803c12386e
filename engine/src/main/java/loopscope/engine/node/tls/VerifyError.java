package loopscope.engine.node.tls;

/** What can be wrong with a peer's certificates. The names are OpenSSL's, and the codes of Node's errors. */
enum VerifyError {
  DEPTH_ZERO_SELF_SIGNED_CERT("self-signed certificate"), SELF_SIGNED_CERT_IN_CHAIN(
      "self-signed certificate in certificate chain"), UNABLE_TO_VERIFY_LEAF_SIGNATURE(
          "unable to verify the first certificate"), UNABLE_TO_GET_ISSUER_CERT(
              "unable to get issuer certificate"), UNABLE_TO_GET_ISSUER_CERT_LOCALLY(
                  "unable to get local issuer certificate"), INVALID_CA(
                      "invalid CA certificate"), INVALID_PURPOSE(
                          "unsuitable certificate purpose"), CERT_NOT_YET_VALID(
                              "certificate is not yet valid"), CERT_HAS_EXPIRED("certificate has expired");

  final String message;

  VerifyError(String message) {
    this.message = message;
  }
}
