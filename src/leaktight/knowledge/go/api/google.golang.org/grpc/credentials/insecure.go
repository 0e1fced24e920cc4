// Interface of google.golang.org/grpc/credentials/insecure@v1.85.0, generated from its types. Signatures only.
package insecure

import "google.golang.org/grpc/credentials"

func NewBundle() credentials.Bundle
func NewCredentials() credentials.TransportCredentials
