namespace Slipway.Language.Tests.Files;

/// <summary>What another tool left in a file is one finding, and the rest of the file is read.</summary>
public class LeftoverLinesTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: web}
        spec:
          components:
          - name: web
            type: webservice
            properties:

        """;

    [Fact]
    public void A_merge_conflict() =>
        SpecTest.Verify(
            Head
                + """
                {|SLIP0006:<<<<<<<|} HEAD
                      image: nginx:1.27.3
                =======
                      image: nginx:1.27.4
                >>>>>>> next
                      {|SLIP1001:imagePullPolcy|}: Always
                """
        );

    [Fact]
    public void Two_merge_conflicts_with_what_was_before() =>
        SpecTest.Verify(
            Head
                + """
                {|SLIP0006:<<<<<<<|} HEAD
                      image: nginx:1.27.3
                ||||||| 1234567
                      image: nginx:1.27.2
                =======
                      image: nginx:1.27.4
                >>>>>>> next
                {|SLIP0006:<<<<<<<|} HEAD
                      cpu: "1"
                =======
                >>>>>>> next
                """
        );

    [Fact]
    public void Fences_of_Markdown() =>
        SpecTest.Verify("{|SLIP0006:```|}yaml\n" + Head + "      image: nginx:1.27.3\n```\n");

    [Fact]
    public void Marks_inside_a_text_stay() =>
        SpecTest.Verify(
            """
            name: train
            resources: {cluster: c, preset: p}
            image: "registry.example/train:1.0.0"
            run: |
              cat > README.md <<EOF
              ```
              =======
              ```
              EOF
            """
        );

    [Theory]
    [InlineData("--")]
    [InlineData("----")]
    [InlineData("----------")]
    public void Separators_of_too_few_or_too_many_dashes(string separator) =>
        SpecTest.Verify(
            Head
                + "      image: nginx:1.27.3\n{|SLIP0006:"
                + separator
                + "|}\n"
                + Head.Replace("name: web", "name: two", StringComparison.Ordinal)
                + "      {|SLIP1001:imge|}: nginx:1.27.3\n"
        );
}
