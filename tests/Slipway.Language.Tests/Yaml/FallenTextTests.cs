namespace Slipway.Language.Tests.Yaml;

/// <summary>Lines that fell out of a text of several lines are one finding, and reading goes on after them.</summary>
public class FallenTextTests
{
    private const string Head = """
        name: grid
        resources: {cluster: c, preset: p}
        image: "registry.example/train:1.0.0"

        """;

    [Fact]
    public void A_here_document_at_the_margin()
    {
        var found = SpecTest.Verify(
            Head
                + """
                run: |-
                  cat > grid.py <<'PY'
                {|SLIP0006:i|}mport itertools
                for lr in [0.1, 0.01]:
                    print({"lr": lr})
                else:
                    print("done")
                PY
                  python grid.py
                {|SLIP1001:impot|}: {/data: "vessl-dataset://org/data"}
                """
        );

        found[0].Message.ShouldContain("lines 6 to 11 are not indented deeper than the key in line 4");
    }

    [Theory]
    [InlineData("{|SLIP0006:p|}ython train.py --epochs 3")]
    [InlineData("{|SLIP0006:i|}f [ -d /data ]; then\npython train.py\nfi")]
    [InlineData("{|SLIP0006:f|}or file in *; do\n  echo $file\ndone")]
    public void Commands_at_the_margin(string commands) =>
        SpecTest.Verify(Head + "run: |\n  pip install -r requirements.txt\n" + commands + "\nenv: {SEED: \"1\"}\n");

    [Theory]
    [InlineData("env: {SEED: \"1\"}")]
    [InlineData("# a comment\nenv: {SEED: \"1\"}")]
    [InlineData("\n\"env\":\n  SEED: \"1\"")]
    public void What_may_follow_a_text_ends_it(string after) =>
        SpecTest.Verify(Head + "run: |\n  cat <<EOF\n  env: 1\n  EOF\n  python train.py\n" + after + "\n");

    [Theory]
    [InlineData("cat <<\n  a //", "a")]
    [InlineData("echo '<<EOF'", "EOF")]
    public void A_word_inside_another_text_ends_no_here_document(string script, string word) =>
        SpecTest.Verify(Head + $"run: |\n  {script}\nenv:\n  TEXT: |\n    {word}\n");
}
