namespace Slipway.Language.Tests.Vessl.Rules;

public class DuplicateTargetTests
{
    [Fact]
    public void A_path_with_and_without_a_slash_is_one() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /code: git://github.com/example/one
                mount:
                  {|SLIP5013:/code/|}: vessl-dataset://example/two
                """
            )
        );

    [Fact]
    public void A_path_may_be_imported_and_exported() =>
        SpecTest.Verify(
            VesslSpec.Run(
                """
                import:
                  /data/: vessl-dataset://example/one
                export:
                  /data/: vessl-dataset://example/one
                """
            )
        );
}
