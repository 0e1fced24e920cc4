// Interface of github.com/Azure/azure-sdk-for-go/sdk/internal/log@v1.13.0, generated from its types. Signatures only.
package log

type Event string
