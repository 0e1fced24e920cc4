// Interface of google.golang.org/api/internal/impersonate@v0.311.0, generated from its types. Signatures only.
package impersonate

type Config struct { Target string; Scopes []string; Delegates []string }
