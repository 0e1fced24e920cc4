// Interface of google.golang.org/api/internal/credentialstype@v0.311.0, generated from its types. Signatures only.
package credentialstype

type CredType string
