namespace Slipway.Language.Tests.Rules;

public class IgnoredVolumesTests
{
    [Fact]
    public void Old_volumes_next_to_volumeMounts_are_reported() =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                """
                image: nginx:1.25
                {|SLIP1011:{|SLIP3030:volumes|}|}: [{name: cache, mountPath: /cache}]
                volumeMounts:
                  emptyDir: [{name: temp, mountPath: /tmp}]
                """
            )
        );

    [Fact]
    public void Old_volumes_alone_are_only_out_of_use() =>
        SpecTest.Verify(
            Spec.Component("webservice", "image: nginx:1.25\n{|SLIP1011:volumes|}: [{name: cache, mountPath: /cache}]")
        );
}
