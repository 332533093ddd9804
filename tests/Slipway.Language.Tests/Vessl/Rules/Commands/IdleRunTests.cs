namespace Slipway.Language.Tests.Vessl.Rules;

public class IdleRunTests
{
    [Fact]
    public void A_run_that_does_nothing_is_reported() =>
        SpecTest.Verify(
            """
            name: {|SLIP5003:train|}
            image: example/train:v1
            resources: {preset: cpu-small}
            """
        );

    [Fact]
    public void An_empty_list_of_commands_is_nothing() =>
        SpecTest.Verify(
            """
            name: train
            image: example/train:v1
            resources: {preset: cpu-small}
            {|SLIP5003:run|}: []
            """
        );

    [Fact]
    public void An_interactive_run_needs_no_command() =>
        SpecTest.Verify(
            VesslSpec.Bare(
                """
                interactive:
                  max_runtime: 24h
                  jupyter:
                    idle_timeout: 120m
                """
            )
        );
}
