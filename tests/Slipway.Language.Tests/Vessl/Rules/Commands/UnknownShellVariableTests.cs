namespace Slipway.Language.Tests.Vessl.Rules;

public class UnknownShellVariableTests
{
    [Fact]
    public void A_misspelt_variable_is_reported_where_it_is() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                pip install -r requirements.txt
                python chat.py --model {|SLIP5018:$MODLE_NAME|} --port ${PORT:-8000}
                """,
                """
                env:
                  MODEL_NAME: mistral
                """
            )
        );

    [Fact]
    public void Braces_and_double_quotes_count() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                echo "{|SLIP5018:${MODLE_NAME|}}"
                """,
                """
                env:
                  MODEL_NAME: mistral
                """
            )
        );

    [Fact]
    public void What_commands_set_or_quote_is_not() =>
        SpecTest.Verify(
            VesslSpec.Script(
                """
                out="$(date)"
                export A=1 B
                for each in 1 2; do echo $each $out $A $B; done
                read -r first second < file
                echo $first $second $HOME ${CUDA_VISIBLE_DEVICES} $1 $? $$
                awk '{print $NF, $other}' file # and $comment
                cat <<'END'
                $inside
                END
                echo \$escaped ${SET:=x} $SET ${MAYBE:+x}
                """
            )
        );
}
