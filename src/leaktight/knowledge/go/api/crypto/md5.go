// Interface of crypto/md5@go1.26.8, generated from its types. Signatures only.
package md5

import "hash"

const BlockSize = 64
const Size = 16
func New() hash.Hash
func Sum(data []byte) [16]byte
