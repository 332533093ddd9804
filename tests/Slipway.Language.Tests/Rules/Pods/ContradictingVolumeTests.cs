using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Rules.Pods;

public class ContradictingVolumeTests
{
    [Theory]
    [InlineData(
        """
            pvc:
            - {name: data, claimName: a, mountPath: /a}
            - {name: {|SLIP3049:data|}, claimName: b, mountPath: /b}
            """
    )]
    [InlineData(
        """
            configMap:
            - {name: data, cmName: a, mountPath: /a}
            secret:
            - {name: {|SLIP3049:data|}, secretName: a, mountPath: /b}
            """
    )]
    [InlineData(
        """
            configMap:
            - {name: data, cmName: a, mountPath: /a, items: [{key: x, path: x}]}
            - {name: {|SLIP3049:data|}, cmName: a, mountPath: /b, items: [{key: z, path: z}]}
            """
    )]
    [InlineData(
        """
            hostPath:
            - {name: data, path: /srv/a, mountPath: /a}
            - {name: {|SLIP3049:data|}, path: /srv/b, mountPath: /b}
            """
    )]
    [InlineData(
        """
            emptyDir:
            - {name: data, mountPath: /a}
            pvc:
            - {name: {|SLIP3049:data|}, claimName: a, mountPath: /b}
            """
    )]
    public void Volumes_of_one_name_that_differ_are_reported(string mounts) => Check(mounts);

    [Theory]
    [InlineData(
        """
            pvc:
            - {name: data, claimName: a, mountPath: /a}
            - {name: data, claimName: a, mountPath: /b, subPath: inner}
            """
    )]
    [InlineData(
        """
            pvc:
            - {name: a, claimName: a, mountPath: /a}
            - {name: b, claimName: b, mountPath: /b}
            """
    )]
    [InlineData(
        """
            emptyDir:
            - {name: data, mountPath: /a}
            - {name: data, mountPath: /b}
            """
    )]
    public void One_volume_may_be_mounted_twice(string mounts) => Check(mounts);

    [Fact]
    public void Volumes_in_the_old_form_have_names_of_their_own() =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                """
                image: a/b:1
                {|SLIP1011:volumes|}:
                - {name: data, type: emptyDir, mountPath: /a}
                - {name: {|SLIP1009:data|}, type: emptyDir, mountPath: /b}
                """
            )
        );

    private static void Check(string mounts) =>
        new SpecTest
        {
            Externals =
            [
                new External("PersistentVolumeClaim", "a", null),
                new External("PersistentVolumeClaim", "b", null),
            ],
        }.Check(
            Spec.Component(
                "webservice",
                "image: a/b:1\nvolumeMounts:\n"
                    + string.Join('\n', mounts.ReplaceLineEndings("\n").Split('\n').Select(line => $"  {line}"))
            )
        );
}
