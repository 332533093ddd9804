namespace Slipway.Language.Tests;

public class PatternTests
{
    [Fact]
    public void A_line_break_at_the_end_of_a_text_is_a_part_of_it() =>
        SpecTest.Verify(
            Spec.Component("model-training", "image: registry.example.com/a:1\ngpu: {|SLIP1006:\"1\\n\"|}")
        );

    [Fact]
    public void A_text_that_matches_is_fine() =>
        SpecTest.Verify(Spec.Component("model-training", "image: registry.example.com/a:1\ngpu: \"1\""));
}
