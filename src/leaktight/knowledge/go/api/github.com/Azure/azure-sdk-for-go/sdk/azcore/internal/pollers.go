// Interface of github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/pollers@v1.24.0, generated from its types. Signatures only.
package pollers

type FinalStateVia string
