// Interface of go.mongodb.org/mongo-driver/v2/internal/optionsutil@v2.10.0, generated from its types. Signatures only.
package optionsutil

type Options struct{}
