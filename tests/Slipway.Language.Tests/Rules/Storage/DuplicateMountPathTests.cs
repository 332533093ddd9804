using static Slipway.Language.Tests.Rules.Storage.StorageSpec;

namespace Slipway.Language.Tests.Rules.Storage;

public class DuplicateMountPathTests
{
    [Fact]
    public void Two_volumes_of_a_training_at_one_path_are_reported() =>
        SpecTest.Verify(
            Spec.Application(Trained("- {name: a, mountPath: /a}\n- {name: b, mountPath: {|SLIP2008:/a|}}"))
        );

    [Fact]
    public void Two_volumes_of_a_service_at_one_path_are_reported_whatever_backs_them() =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                """
                image: nginx:1.25
                volumeMounts:
                  emptyDir: [{name: a, mountPath: /a}]
                  configMap: [{name: b, mountPath: {|SLIP2008:/a|}, cmName: settings}]
                """
            )
        );

    [Fact]
    public void Other_paths_are_fine() =>
        SpecTest.Verify(
            Spec.Application(
                Trained("- {name: a, mountPath: /a}\n- {name: b, mountPath: /b}")
                    + "- name: web\n  type: webservice\n  properties:\n    image: nginx:1.25\n    volumeMounts:\n      emptyDir: [{name: a, mountPath: /a}, {name: b, mountPath: /a/b}]\n"
            )
        );
}
