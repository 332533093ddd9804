# Completion of slipway in zsh: add 'source <(slipway completion zsh)' to ~/.zshrc, after compinit.
_slipway() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a found
    found=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    if [[ -n "${found[1]}" ]]; then
        compadd -- "${found[@]}"
    else
        _files
    fi
}
compdef _slipway slipway
