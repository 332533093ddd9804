namespace Slipway.Language.Tests.Vessl.Rules;

public class NestedTargetTests
{
    [Fact]
    public void A_path_inside_another_is_reported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /app: git://github.com/example/app
                mount:
                  {|SLIP5014:/app/data|}: vessl-dataset://example/data
                """
            )
        );

    [Fact]
    public void Paths_next_to_each_other_are_not() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /app: git://github.com/example/app
                  /app-data: vessl-dataset://example/data
                export:
                  /app/output: vessl-artifact://
                """
            )
        );
}
