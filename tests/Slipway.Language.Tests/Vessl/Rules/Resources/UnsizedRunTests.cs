namespace Slipway.Language.Tests.Vessl.Rules;

public class UnsizedRunTests
{
    [Fact]
    public void Resources_without_a_size_are_reported() =>
        SpecTest.Verify(
            """
            name: train
            image: example/train:v1
            {|SLIP5002:resources|}:
              cluster: vessl-gcp-oregon
            run: python train.py
            """
        );

    [Fact]
    public void A_size_under_a_wrong_name_is_one_mistake() =>
        SpecTest.Verify(
            """
            name: train
            image: example/train:v1
            resources:
              cluster: vessl-gcp-oregon
              {|SLIP1001:presets|}: gpu-l4-small
            run: python train.py
            """
        );

    [Fact]
    public void A_run_without_resources_is_reported_at_its_name() =>
        SpecTest.Verify(
            """
            name: {|SLIP5002:train|}
            image: example/train:v1
            run: python train.py
            import:
              /code: git://github.com/example/train
            """
        );

    [Fact]
    public void Requests_are_a_size() =>
        SpecTest.Verify(
            """
            name: train
            image: example/train:v1
            resources:
              requests:
                cpu: "4"
                memory: 12Gi
                nvidia.com/gpu:
                  device_type: V100
                  quantity: "2"
            run: python train.py
            """
        );

    [Fact]
    public void The_forms_of_2023_are_sizes_out_of_use() =>
        SpecTest.Verify(
            """
            name: train
            image: example/train:v1
            resources:
              {|SLIP1011:accelerators|}: V100:1
            run: python train.py
            """
        );
}
