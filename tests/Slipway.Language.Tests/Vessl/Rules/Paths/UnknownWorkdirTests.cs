namespace Slipway.Language.Tests.Vessl.Rules;

public class UnknownWorkdirTests
{
    [Fact]
    public void A_folder_that_nothing_fills_is_noted() =>
        SpecTest.Verify(
            VesslSpec.Bare(
                """
                import:
                  /root/examples: git://github.com/vessl-ai/examples
                run:
                - workdir: {|SLIP5016:/root/exmaples/nougat|}
                  command: python run.py
                """
            )
        );

    [Fact]
    public void Folders_that_are_imported_made_or_of_the_image_are_not() =>
        new SpecTest { Advice = ["SLIP5016"] }.Check(
            VesslSpec.Bare(
                """
                import:
                  /root/examples: git://github.com/vessl-ai/examples
                run:
                - workdir: /root/examples/nougat
                  command: git clone https://github.com/example/other /other
                - workdir: /other
                  command: python run.py
                - workdir: /root
                  command: ls
                - workdir: /
                  command: ls
                """
            )
        );
}
