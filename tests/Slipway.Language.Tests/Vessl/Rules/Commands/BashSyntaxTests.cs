namespace Slipway.Language.Tests.Vessl.Rules;

public class BashSyntaxTests
{
    [Fact]
    public void Bash_is_reported_where_it_is() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                python train.py | tee log
                exit {|SLIP5020:${PIPESTATUS|}[0]}
                if {|SLIP5020:[[|} -f log ]]; then cat log; fi
                {|SLIP5020:files=(|}a b)
                cat {|SLIP5020:<<<|} word
                """
            )
        );

    [Theory]
    [InlineData("{|SLIP5020:set -euo pipefail|}")]
    [InlineData("cd /code && {|SLIP5020:set -o pipefail|}; python train.py")]
    [InlineData("{|SLIP5020:source|} .venv/bin/activate")]
    [InlineData("if true; then {|SLIP5020:source|} x; fi")]
    [InlineData("{|SLIP5020:function|} f() { echo a; }")]
    [InlineData("{|SLIP5020:declare|} -A map")]
    [InlineData("{|SLIP5020:pushd|} /code")]
    [InlineData("{|SLIP5020:shopt|} -s globstar")]
    [InlineData("{|SLIP5020:mapfile|} -t lines < list")]
    [InlineData("{|SLIP5020:let|} i=1")]
    [InlineData("{|SLIP5020:args+=|}\" --lr 1\"")]
    [InlineData("if {|SLIP5020:[ \"$HOME\" ==|} /root ]; then echo a; fi")]
    [InlineData("{|SLIP5020:test $HOME ==|} /root && echo a")]
    [InlineData("diff {|SLIP5020:<(|}ls a) {<(|}ls b)", "diff {|SLIP5020:<(|}ls a) <(ls b)")]
    [InlineData("python train.py {|SLIP5020:&>|} log")]
    [InlineData("python train.py {|SLIP5020:&>>|} log")]
    [InlineData("python train.py {|SLIP5020:>&|} log.txt")]
    [InlineData("python train.py {|SLIP5020:|&|} tee log")]
    [InlineData("echo {|SLIP5020:${HOME//root/x}|}")]
    [InlineData("echo \"{|SLIP5020:${HOME,,}|}\"")]
    [InlineData("echo \"{|SLIP5020:${HOME:0:3}|}\"")]
    [InlineData("echo {|SLIP5020:${!HOME|}}")]
    [InlineData("{|SLIP5020:((|}i++))")]
    [InlineData("for {|SLIP5020:((|}i=0; i<3; i++)); do echo a; done")]
    [InlineData("i={|SLIP5020:$((i++))|}")]
    [InlineData("for i in {|SLIP5020:{1..3}|}; do echo $i; done")]
    [InlineData("mkdir -p data/{|SLIP5020:{train,val}|}")]
    [InlineData("trap_={|SLIP5020:$|}'a\\n'")]
    [InlineData("{|SLIP5020:read -p|} name answer")]
    [InlineData("{|SLIP5020:trap 'echo no' ERR|}")]
    [InlineData("sleep 1 & {|SLIP5020:wait -n|}")]
    public void Each_sort_of_bash_is_reported(string script, string? marked = null) =>
        SpecTest.Verify(VesslSpec.Script(marked ?? script));

    [Fact]
    public void What_is_quoted_or_a_comment_or_POSIX_is_not() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                # ${PIPESTATUS[0]} is bash, and so are source and set -o pipefail
                bash -c 'exit ${PIPESTATUS[0]}'
                bash -c "set -o pipefail; source x; [[ -f log ]]"
                python -c "x=(1)"
                if [ -f log ]; then cat log; fi
                set -eux
                """
            )
        );

    [Theory]
    [InlineData(". .venv/bin/activate")]
    [InlineData("echo source function declare [[ pipefail")]
    [InlineData("python source.py --source data --function f")]
    [InlineData("git log {a}; curl -d '{\"a\":1,\"b\":2}' http://localhost")]
    [InlineData("python train.py --config={lr:0.1,bs:2}")]
    [InlineData("python train.py > log 2>&1; python train.py >log 2>&1 &")]
    [InlineData("a && b & c || d")]
    [InlineData("echo ${HOME:-/root} ${HOME%/*} ${HOME##*/} ${#HOME} ${HOME:+x}")]
    [InlineData("i=$((1 + 2)); [ \"$i\" = 3 ] && [ $i -ge 2 ]")]
    [InlineData("( (cd a) ; (cd b) )")]
    [InlineData("f() { local x=1; echo $x; }; while read -r line; do echo $line; done < list")]
    [InlineData("trap 'echo end' EXIT INT; wait; export HOME; printf '%s' -v")]
    [InlineData("find . -name x -exec ls {} \\; ; awk '{print $1,$2}' f; git show HEAD@{1}")]
    [InlineData("python -c 'print(1)' | grep a==b; pip install torch==2.3.1 'x[a]'")]
    [InlineData("case $HOME in a) echo a ;; *) echo b ;; esac")]
    public void What_every_shell_knows_is_silent(string script) => SpecTest.Verify(VesslSpec.Script(script));

    [Fact]
    public void What_bash_reads_from_a_here_document_is_silent() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                bash <<'END'
                set -o pipefail
                source .venv/bin/activate
                END
                """
            )
        );
}
