// puente-check checks, without the network, a proof of entries or an exported log of a Puente node.
//
//	puente-check proof KEYS PROOF
//	puente-check log KEYS EXPORT CHECKPOINT…
//
// KEYS has a line for the log and one for each witness. It ends with 0 where all is as it was signed, with 1 where it is not, and
// with 2 where it could not be checked.
package main

import (
	"fmt"
	"os"

	"puente.example/check/audit"
)

func main() {
	if len(os.Args) < 4 || (os.Args[1] != "proof" && os.Args[1] != "log") {
		cannot(fmt.Errorf("puente-check proof KEYS PROOF | puente-check log KEYS EXPORT CHECKPOINT…"))
	}
	keys, err := audit.ReadKeys(string(read(os.Args[2])))
	if err != nil {
		cannot(err)
	}
	if os.Args[1] == "proof" {
		entries, at, err := audit.CheckProof(read(os.Args[3]), keys)
		if err != nil {
			wrong(err.Error())
		}
		fmt.Printf("OK %s 0-%d %v\n", at.Origin, at.Tree.N, at.By)
		for _, one := range entries {
			if one.Entry == "" {
				fmt.Printf("@%d # %s\n", one.Leaf, one.Hash)
			} else {
				fmt.Printf("@%d %s\n", one.Leaf, one.Entry)
			}
		}
		return
	}
	var checkpoints []audit.Checkpoint
	for _, path := range os.Args[4:] {
		at, err := audit.OpenCheckpoint(read(path), keys)
		if err != nil {
			wrong("NOT_SIGNED " + err.Error())
		}
		checkpoints = append(checkpoints, at)
	}
	export, err := os.Open(os.Args[3])
	if err != nil {
		cannot(err)
	}
	found, covered, err := audit.Log(export, checkpoints)
	if err != nil {
		cannot(err)
	}
	if len(found) > 0 {
		wrong(found...)
	}
	fmt.Printf("OK: %d entries, of which witnesses signed %d\n", covered.Leaves, covered.Witnessed)
}

func read(path string) []byte {
	bytes, err := os.ReadFile(path)
	if err != nil {
		cannot(err)
	}
	return bytes
}

func wrong(found ...string) {
	for _, fault := range found {
		fmt.Println(fault)
	}
	os.Exit(1)
}

func cannot(err error) {
	fmt.Fprintln(os.Stderr, "puente-check:", err)
	os.Exit(2)
}
