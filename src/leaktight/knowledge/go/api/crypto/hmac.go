// Interface of crypto/hmac@go1.26.8, generated from its types. Signatures only.
package hmac

import "hash"

func Equal(mac1 []byte, mac2 []byte) bool
func New(h func() hash.Hash, key []byte) hash.Hash
