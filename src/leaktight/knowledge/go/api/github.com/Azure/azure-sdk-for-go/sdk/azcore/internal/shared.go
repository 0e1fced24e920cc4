// Interface of github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/shared@v1.24.0, generated from its types. Signatures only.
package shared

type CtxAPINameKey struct{}
