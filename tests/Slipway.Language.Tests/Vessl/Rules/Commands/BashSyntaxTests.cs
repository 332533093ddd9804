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

    [Fact]
    public void What_is_quoted_or_a_comment_or_POSIX_is_not() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                # ${PIPESTATUS[0]} is bash
                bash -c 'exit ${PIPESTATUS[0]}'
                python -c "x=(1)"
                if [ -f log ]; then cat log; fi
                set -euo pipefail
                """
            )
        );
}
